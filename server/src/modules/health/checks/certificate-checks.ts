import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DAY_MS, type Instant } from '../../../kernel/instant';
import { CertificateState, listCertificates } from '../../signing/certificate-list';
import type { HealthRoom } from '../health-room';
import { type Finding, HealthState, type Said, said } from '../health-terms';

/** An authority takes weeks to issue a new one. */
const LOOK_DAYS = 30;
const ACT_DAYS = 7;

const daysLeft = (until: Instant, at: Instant) => Math.floor((until - at) / DAY_MS);

function stateOf(days: number): HealthState {
  return days < ACT_DAYS ? HealthState.ACT : days < LOOK_DAYS ? HealthState.LOOK : HealthState.GOOD;
}

function left(days: number, whose: string): Said {
  if (days < 0) return said(`Đã hết hạn: ${whose}`, `Expired: ${whose}`);
  return said(`Còn ${days} ngày: ${whose}`, `${days} ${days === 1 ? 'day' : 'days'} left: ${whose}`);
}

/** The certificate with which the proxy serves, where its file was named. */
export async function checkTls({ config }: HealthRoom): Promise<Finding[]> {
  if (config.tlsCertificate === null) return [];
  const about = { name: 'tls', title: said('Chứng thư TLS của trang', 'TLS certificate') };
  const advice = said(
    'Gia hạn chứng thư và nạp lại nginx. Hết hạn thì trình duyệt không cho ai vào.',
    'Renew the certificate and reload nginx. Once it has expired browsers let nobody in.',
  );
  const command = 'nginx -s reload';
  try {
    const { validTo, subject } = new X509Certificate(await readFile(config.tlsCertificate));
    // Certificates go by the machine's clock, as browsers do.
    const days = daysLeft(Date.parse(validTo), Date.now());
    const state = stateOf(days);
    const isGood = state === HealthState.GOOD;
    const figure = left(days, subject.replaceAll('\n', ', '));
    return [
      { ...about, state, figure, value: days, advice: isGood ? null : advice, command: isGood ? undefined : command },
    ];
  } catch {
    const file = config.tlsCertificate;
    return [
      {
        ...about,
        state: HealthState.LOOK,
        figure: said(`Không đọc được ${file}`, `${file} can't be read`),
        advice,
        command,
      },
    ];
  }
}

/** The certificates with which offices sign. */
export async function checkSigning({ db, directory }: HealthRoom, at: Instant): Promise<Finding> {
  const all = await listCertificates(db, await directory.get(), at);
  const current = new Map<string, { until: Instant; name: string }>();
  for (const { office, notAfter, state } of all) {
    if (state === CertificateState.NOT_YET_VALID) continue;
    if (notAfter > (current.get(office.id)?.until ?? Number.NEGATIVE_INFINITY)) {
      current.set(office.id, { until: notAfter, name: office.name });
    }
  }
  const about = {
    name: 'signing',
    title: said('Chứng thư ký số của cơ quan', 'Signing certificates'),
    page: '/certificates',
  };
  const soonest = [...current.values()].sort((a, b) => a.until - b.until)[0];
  if (!soonest) {
    const figure = said('Chưa cơ quan nào có chứng thư', 'No office has one');
    return { ...about, state: HealthState.GOOD, figure, advice: null };
  }
  const days = daysLeft(soonest.until, at);
  const state = stateOf(days);
  return {
    ...about,
    state,
    figure: left(days, soonest.name),
    value: days,
    advice:
      state === HealthState.GOOD
        ? null
        : said(
            'Xin chứng thư mới và thêm ở trang Chứng thư. Hết hạn thì giấy tờ của cơ quan in ra không có chữ ký số.',
            'Ask the authority for a new one and add it on the page of certificates. Once it has expired the office’s papers are not signed.',
          ),
  };
}

/** The authorities whose signatures are believed. */
export async function checkTrusted({ trusted }: HealthRoom, at: Instant): Promise<Finding> {
  const about = { name: 'trusted', title: said('Chứng thư gốc được tin cậy', 'Trusted certificates') };
  const soonest = trusted.validity.sort((a, b) => a.until - b.until)[0];
  if (!soonest) {
    const figure = said('Chưa khai báo', 'None');
    return { ...about, state: HealthState.GOOD, figure, advice: null };
  }
  const days = daysLeft(soonest.until, at);
  const state = stateOf(days);
  return {
    ...about,
    state,
    figure: left(days, soonest.subject.replaceAll('\n', ', ')),
    value: days,
    advice:
      state === HealthState.GOOD
        ? null
        : said(
            'Tải chứng thư gốc mới của tổ chức chứng thực vào thư mục HCC_TRUSTED_CERTIFICATES và khởi động lại.',
            'Put the authority’s new certificate into the folder HCC_TRUSTED_CERTIFICATES and restart.',
          ),
  };
}
