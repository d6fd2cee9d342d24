// No two files need each other, not even for a type alone: a file can be read, moved and tested with what stands below
// it. Lint refuses circles of values; here types count too. Exit status 1 names every circle.
import { importsOf, sources } from './check-imports.mjs';

const FOLDERS = [
  'server',
  'shared-schema',
  'web-shared',
  'web-province',
  'web-district',
  'web-commune',
  'web-public',
  'e2e',
];

/** The circles among files, by Tarjan's algorithm: each a list of files of which every one leads to every other. */
function circlesOf(files) {
  const order = new Map();
  const lowest = new Map();
  const stack = [];
  const onStack = new Set();
  const circles = [];
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    stack.push(file);
    onStack.add(file);
    for (const next of importsOf(file)) {
      if (!order.has(next)) visit(next);
      if (onStack.has(next)) lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    for (const each of circle) onStack.delete(each);
    if (circle.length > 1) circles.push(circle.toSorted());
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return circles;
}

const circles = circlesOf(FOLDERS.flatMap(sources));
for (const circle of circles) process.stderr.write(`a circle of imports: ${circle.join(', ')}\n`);
process.exitCode = circles.length === 0 ? 0 : 1;
