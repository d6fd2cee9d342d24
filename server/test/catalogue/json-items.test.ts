import { readJsonList } from '../../src/kernel/json-items';

const linesOf = (text: string) => readJsonList(text, 'areas').items.map(({ line }) => line);

describe('lines of the items of a JSON list', () => {
  it('finds items over several lines, nested lists and brackets inside text', () => {
    const text = `{
 "about": "areas: [ { \\" ]",
 "areas": [
  {
   "name": "} ]", "parts": [
     {}, []
   ]
  }, {"name": "same line"},
  [1, 2],
  "text, with a comma", 7,
  null
 ],
 "after": [1]
}`;
    expect(linesOf(text)).toEqual([4, 8, 9, 10, 10, 11]);
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    expect(linesOf('\uFEFF{"areas": [\r\n{},\r\n\r\n{}\r\n]}')).toEqual([2, 4]);
  });

  it('passes over a list of the same name that lies deeper, and counts a repeated key as JSON does', () => {
    expect(linesOf('{"x": {"areas": [1]},\n"areas": [\n1],\n"areas": [\n2,\n3]}')).toEqual([5, 6]);
  });

  it('knows an empty list', () => {
    expect(linesOf('{"areas": []}')).toEqual([]);
  });
});
