import { X509Certificate } from 'node:crypto';
import { openP12 } from '../../src/modules/signing/open-p12';
import { makeAuthority, makeCertificate, PASSWORD, p12Of } from './certificates';
import { opensslP12 } from './signature-tools';

const root = makeAuthority('Tổ chức gốc thử nghiệm');
const office = makeCertificate('UBND thị trấn Hồi Xuân', { issuer: root });
const pem = office.key.export({ format: 'pem', type: 'pkcs8' }).toString();
const refusal = (path: string) =>
  expect.objectContaining({ code: 'BAD_USER_INPUT', details: { fields: [expect.objectContaining({ path })] } });
const refused = (file: Buffer, password = PASSWORD) => {
  try {
    openP12(file, password);
  } catch (error) {
    return error;
  }
  return null;
};

describe('a file with key and certificate', () => {
  it.each([
    ['AES', () => p12Of(office)],
    ['3DES', () => p12Of(office, { algorithm: '3des' })],
    ['OpenSSL as it packs today', () => opensslP12(pem, root.pem + office.pem, PASSWORD)],
    [
      'OpenSSL as it packed',
      () =>
        opensslP12(pem, office.pem + root.pem, PASSWORD, [
          '-keypbe',
          'PBE-SHA1-3DES',
          '-certpbe',
          'PBE-SHA1-3DES',
          '-macalg',
          'sha1',
        ]),
    ],
  ])('is opened where it is locked with %s, the own certificate first', (_name, file) => {
    const { key, chain } = openP12(file(), PASSWORD);
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(chain).toEqual([office.der, root.der]);
    expect(new X509Certificate(chain[0]!).verify(new X509Certificate(chain[1]!).publicKey)).toBe(true);
  });

  it('is refused with the wrong password, by that name', () => {
    expect(refused(p12Of(office), 'khac')).toEqual(refusal('password'));
    expect(refused(p12Of(office), '')).toEqual(refusal('password'));
  });

  it.each([
    ['nothing', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('không phải chứng thư')],
    ['a certificate alone', () => office.der],
    ['too much', () => Buffer.alloc(40_000, 0x30)],
    ['a file cut off', () => p12Of(office).subarray(0, 900)],
    ['a password of very many rounds', () => opensslP12(pem, office.pem, PASSWORD, ['-iter', '150000'])],
    ['a key without its certificate', () => opensslP12(pem, root.pem + office.pem, PASSWORD, ['-nocerts'])],
    ['a short key', () => p12Of(makeCertificate('Ngắn', { bits: 1024 }))],
  ])('is refused where it is %s', (_name, file) => {
    expect(refused(file())).toEqual(refusal('file'));
  });
});
