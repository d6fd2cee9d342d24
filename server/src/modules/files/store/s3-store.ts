import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { S3 } from '@aws-sdk/client-s3';
import type { FileStoreAddress } from '../../../config';
import { notFound, unavailable } from '../../../kernel/errors';
import type { ByteRange, FileStore } from './file-store';
import { storageFull } from './storage-trouble';

type S3Address = FileStoreAddress & { kind: 's3' };

const RETRY_AFTER_SECONDS = 10;
const CONNECT_MS = 3_000;
/** In which no byte moves. */
const SILENT_MS = 30_000;
const TRIES = 3;
/** Codes of stores that have no room: MinIO's and Ceph's. */
const FULL = new Set(['XMinioStorageFull', 'QuotaExceeded', 'InsufficientStorage']);

interface StoreError {
  name?: string;
  $metadata?: { httpStatusCode?: number };
}

function isMissing({ $metadata }: StoreError): boolean {
  return $metadata?.httpStatusCode === 404;
}

function asTrouble(error: StoreError): Error {
  if (FULL.has(error.name ?? '') || error.$metadata?.httpStatusCode === 507) return storageFull(error);
  return unavailable(RETRY_AFTER_SECONDS, error);
}

/** Contents as objects of a bucket of any store that speaks S3. */
export class S3Store implements FileStore {
  private client: Promise<S3> | null = null;

  constructor(private readonly address: S3Address) {}

  async put(hash: string, path: string, size: number): Promise<void> {
    if ((await this.sizeOf(hash)) === size) return;
    await this.ask(
      (s3, object) => s3.putObject({ ...object, Body: createReadStream(path), ContentLength: size }),
      hash,
    );
  }

  async open(hash: string, range?: ByteRange): Promise<Readable> {
    const part = range && `bytes=${range.start}-${range.end}`;
    const found = await this.ask((s3, object) => s3.getObject({ ...object, Range: part }), hash);
    if (!found) throw notFound('nội dung của tệp');
    return found.Body as Readable;
  }

  async sizeOf(hash: string): Promise<number | null> {
    return (await this.ask((s3, object) => s3.headObject(object), hash))?.ContentLength ?? null;
  }

  async remove(hash: string): Promise<void> {
    await this.ask((s3, object) => s3.deleteObject(object), hash);
  }

  /** @returns null where there is no such object. @throws HccError UNAVAILABLE, STORAGE_FULL */
  private async ask<Answer>(
    question: (s3: S3, object: { Bucket: string; Key: string }) => Promise<Answer>,
    hash: string,
  ): Promise<Answer | null> {
    const { bucket, prefix } = this.address;
    try {
      return await question(await this.connected(), { Bucket: bucket, Key: `${prefix}${hash}` });
    } catch (error) {
      if (isMissing(error as StoreError)) return null;
      throw asTrouble(error as StoreError);
    }
  }

  /** The client is loaded where it is used: it takes an eighth of a second and twenty megabytes. */
  private connected(): Promise<S3> {
    this.client ??= import('@aws-sdk/client-s3').then(({ S3 }) => {
      const { endpoint, region, accessKeyId, secretAccessKey } = this.address;
      return new S3({
        endpoint,
        region,
        credentials: { accessKeyId, secretAccessKey },
        // A bucket has a name of its own in DNS only at Amazon.
        forcePathStyle: true,
        maxAttempts: TRIES,
        // Stores other than Amazon's refuse the check sums that newer clients send unasked.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS },
      });
    });
    return this.client;
  }
}
