import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { asn1, md, pkcs12, pki } from 'node-forge';

/** Valid at the clock of the tests and at the machine's, which programs of the system go by. */
const FROM = new Date('2024-01-01T00:00:00Z');
const TO = new Date('2044-01-01T00:00:00Z');

export const PASSWORD = 'mat khau tep';

interface Options {
  organisation?: string;
  from?: Date;
  to?: Date;
  issuer?: TestCertificate;
  isAuthority?: boolean;
  keyUsage?: object;
  bits?: number;
}

export interface TestCertificate {
  name: string;
  key: KeyObject;
  der: Buffer;
  pem: string;
  issuer?: TestCertificate;
}

let lastSerial = 0;

/** A certificate with a key of its own, by an authority or by itself. */
export function makeCertificate(name: string, options: Options = {}): TestCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: options.bits ?? 2048 });
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.publicKeyFromPem(publicKey.export({ format: 'pem', type: 'spki' }).toString());
  lastSerial += 1;
  certificate.serialNumber = `0a${lastSerial.toString(16).padStart(4, '0')}`;
  certificate.validity.notBefore = options.from ?? FROM;
  certificate.validity.notAfter = options.to ?? TO;
  certificate.setSubject(nameOf(name, options.organisation));
  // From the texts: as read from a certificate forge would encode them a second time.
  certificate.setIssuer(options.issuer ? nameOf(options.issuer.name) : nameOf(name, options.organisation));
  certificate.setExtensions([
    { name: 'basicConstraints', cA: options.isAuthority === true, critical: true },
    {
      name: 'keyUsage',
      critical: true,
      ...(options.isAuthority
        ? { keyCertSign: true, cRLSign: true }
        : (options.keyUsage ?? { digitalSignature: true })),
    },
  ]);
  const signer = options.issuer?.key ?? privateKey;
  certificate.sign(
    pki.privateKeyFromPem(signer.export({ format: 'pem', type: 'pkcs8' }).toString()),
    md.sha256.create(),
  );
  const pem = pki.certificateToPem(certificate);
  const der = Buffer.from(asn1.toDer(pki.certificateToAsn1(certificate)).getBytes(), 'latin1');
  return { name, key: privateKey, der, pem, issuer: options.issuer };
}

export function makeAuthority(name: string, issuer?: TestCertificate): TestCertificate {
  return makeCertificate(name, { isAuthority: true, issuer });
}

function nameOf(commonName: string, organisation = 'Cơ quan thử nghiệm'): pki.CertificateField[] {
  const utf8 = asn1.Type.UTF8 as unknown as asn1.Class;
  return [
    { name: 'countryName', value: 'VN' },
    { name: 'organizationName', value: organisation, valueTagClass: utf8 },
    { name: 'commonName', value: commonName, valueTagClass: utf8 },
  ];
}

/** As an authority hands it out: the key, its certificate and those above it. */
export function p12Of(certificate: TestCertificate, { algorithm = 'aes256' as 'aes256' | '3des' } = {}): Buffer {
  const chain: TestCertificate[] = [];
  for (let one: TestCertificate | undefined = certificate; one; one = one.issuer) chain.push(one);
  const key = pki.privateKeyFromPem(certificate.key.export({ format: 'pem', type: 'pkcs8' }).toString());
  const certificates = chain.map(({ pem }) => pki.certificateFromPem(pem));
  const store = pkcs12.toPkcs12Asn1(key, certificates, PASSWORD, { algorithm });
  return Buffer.from(asn1.toDer(store).getBytes(), 'latin1');
}
