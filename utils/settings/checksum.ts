import { isObject } from './field.ts'

/**
 * CRC-32 (IEEE 802.3) over the value as JSON with sorted keys, eight hex digits. It tells a damaged or
 * hand-edited file from an untouched one; it is no signature.
 */
export function checksum(value: unknown): string {
  let crc = 0xffffffff
  for (const byte of new TextEncoder().encode(canonical(value))) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
