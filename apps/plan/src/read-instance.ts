import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CsrMatchInstance } from '@app/matching';
import { UsageError } from './arguments.js';
import { instanceFault } from './instance-fault.js';

const mostMegabytes = 100;
const mostBytes = mostMegabytes * 2 ** 20;

export interface NamedInstance extends CsrMatchInstance {
  readonly name: string;
}

/** The instance in a file, gzipped or not; throws UsageError with what is wrong with it. */
export function readInstance(file: string): NamedInstance {
  const value = parsed(unpacked(bytesOf(file), file), file);
  const fault = instanceFault(value);
  if (fault !== null) throw new UsageError(`${file}: ${fault}`);
  return value as NamedInstance;
}

function bytesOf(file: string): Buffer {
  try {
    const size = statSync(file).size;
    if (size <= mostBytes) return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${codeOf(error)})`);
  }
  throw new UsageError(`${file}: larger than ${mostMegabytes} MB`);
}

function unpacked(bytes: Buffer, file: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    const tooLarge = codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
    throw new UsageError(
      `${file}: ${tooLarge ? `unpacks to more than ${mostMegabytes} MB` : 'damaged gzip'}`,
    );
  }
}

function parsed(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new UsageError(`${file}: not JSON`);
  }
}

/** Node's own name for what went wrong. */
export function codeOf(error: unknown): string {
  return String(Object(error).code ?? error);
}
