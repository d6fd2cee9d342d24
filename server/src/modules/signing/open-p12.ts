import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { asn1, pkcs12, pki } from 'node-forge';
import { badField } from '../../kernel/errors';

/** A key with the certificate that belongs to it and those that lead to its authority. */
export interface SigningKey {
  key: KeyObject;
  /** DER; the signer's own first, each issued by the next as far as the file has them. */
  chain: Buffer[];
}

/** Bytes. A key of 4,096 bits with three certificates takes 10 kB; twice Base64, 32 kB still fit the column. */
const LARGEST_FILE = 32 * 1024;
/**
 * Rounds by which a password is made slow to guess. They are counted out here, in the thread that serves: 100,000 take
 * about a second. OpenSSL and Windows write 2,000, Java 10,000.
 */
const MOST_ROUNDS = 100_000;
/** Weaker RSA keys may not sign documents of the administration (QCVN and ETSI TS 119 312 ask for 2,048). */
const FEWEST_RSA_BITS = 2048;
const CURVES: readonly (string | undefined)[] = ['prime256v1', 'secp384r1', 'secp521r1'];

/**
 * Opens a PKCS#12 file, encrypted in the old way (3DES, RC2) or the present one (AES).
 * @throws HccError BAD_USER_INPUT naming file or password
 */
export function openP12(file: Buffer, password: string): SigningKey {
  const store = decrypt(parse(file), password);
  const bags = (type: string) => store.getBags({ bagType: type })[type] ?? [];
  const keys = [...bags(pki.oids.pkcs8ShroudedKeyBag!), ...bags(pki.oids.keyBag!)].map(keyOf);
  const certificates = bags(pki.oids.certBag!).map(({ cert, asn1: raw }) =>
    derOf(cert ? pki.certificateToAsn1(cert) : raw),
  );
  if (keys.length !== 1) {
    throw badField('file', `tệp phải có đúng một khóa riêng, tệp này có ${keys.length}.`);
  }
  const key = keys[0]!;
  checkStrength(key);
  return { key, chain: chainOf(key, certificates) };
}

function parse(file: Buffer): asn1.Asn1 {
  if (file.length === 0) throw badField('file', 'tệp rỗng.');
  if (file.length > LARGEST_FILE) throw badField('file', `tệp lớn quá ${LARGEST_FILE / 1024} kB.`);
  let parsed: asn1.Asn1;
  try {
    parsed = asn1.fromDer(file.toString('latin1'));
  } catch {
    throw badField('file', 'không phải tệp chứng thư PKCS#12 (.p12, .pfx).');
  }
  if (mostRounds(parsed) > MOST_ROUNDS) {
    throw badField('file', `tệp được khóa bằng hơn ${MOST_ROUNDS} vòng mật khẩu; hãy xuất lại với ít vòng hơn.`);
  }
  return parsed;
}

/** How many rounds the file asks for at most: in it they are the INTEGER behind the OCTET STRING of a salt. */
function mostRounds(node: asn1.Asn1): number {
  const parts = partsOf(node);
  const rounds = parts.filter((part, index) => isUniversal(part, asn1.Type.INTEGER) && isSalt(parts[index - 1]));
  const numbers = rounds.map(({ value }) => Number.parseInt(Buffer.from(String(value), 'latin1').toString('hex'), 16));
  return Math.max(0, ...numbers, ...parts.map(mostRounds));
}

const isSalt = (node: asn1.Asn1 | undefined) => node !== undefined && isUniversal(node, asn1.Type.OCTETSTRING);

function isUniversal({ tagClass, type }: asn1.Asn1, wanted: asn1.Type): boolean {
  return tagClass === asn1.Class.UNIVERSAL && type === wanted;
}

/** Also of what is packed once more into an octet string. */
function partsOf(node: asn1.Asn1): asn1.Asn1[] {
  if (Array.isArray(node.value)) return node.value;
  if (!isUniversal(node, asn1.Type.OCTETSTRING)) return [];
  try {
    return [asn1.fromDer(node.value)];
  } catch {
    return [];
  }
}

function decrypt(parsed: asn1.Asn1, password: string): pkcs12.Pkcs12Pfx {
  try {
    return pkcs12.pkcs12FromAsn1(parsed, false, password);
  } catch (error) {
    if (/password|decrypt/i.test(String(error))) throw badField('password', 'mật khẩu không mở được tệp này.');
    throw badField('file', 'không phải tệp chứng thư PKCS#12 (.p12, .pfx), hoặc tệp dùng cách mã hóa chưa hỗ trợ.');
  }
}

function keyOf({ key, asn1: raw }: pkcs12.Bag): KeyObject {
  try {
    const der = derOf(key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : raw);
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch {
    throw badField('file', 'không đọc được khóa riêng trong tệp.');
  }
}

function derOf(parsed: asn1.Asn1): Buffer {
  return Buffer.from(asn1.toDer(parsed).getBytes(), 'latin1');
}

function checkStrength({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): void {
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= FEWEST_RSA_BITS) return;
  if (type === 'ec' && CURVES.includes(details?.namedCurve)) return;
  throw badField('file', `khóa phải là RSA từ ${FEWEST_RSA_BITS} bit, hoặc ECDSA P-256, P-384, P-521.`);
}

function chainOf(key: KeyObject, certificates: readonly Buffer[]): Buffer[] {
  const known = certificates.map((der) => ({ der, certificate: new X509Certificate(der) }));
  let next = known.find(({ certificate }) => certificate.checkPrivateKey(key));
  if (!next) throw badField('file', 'tệp không có chứng thư của khóa riêng.');
  const chain: typeof known = [];
  while (next && !chain.includes(next)) {
    chain.push(next);
    const own: X509Certificate = next.certificate;
    next = known.find(({ certificate }) => own.checkIssued(certificate) && own.verify(certificate.publicKey));
  }
  return chain.map(({ der }) => der);
}
