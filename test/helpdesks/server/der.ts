/** Just enough of DER to write one certificate. */
export type Der = Buffer

function length(n: number): Buffer {
  if (n < 128) return Buffer.from([n])
  const bytes: number[] = []
  for (let rest = n; rest > 0; rest >>= 8) bytes.unshift(rest & 255)
  return Buffer.from([128 | bytes.length, ...bytes])
}

export function tagged(tag: number, ...content: readonly Buffer[]): Der {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag]), length(body.length), body])
}

export const sequence = (...items: readonly Der[]): Der => tagged(0x30, ...items)
export const set = (...items: readonly Der[]): Der => tagged(0x31, ...items)
export const octets = (content: Buffer): Der => tagged(0x04, content)
export const utf8 = (text: string): Der => tagged(0x0c, Buffer.from(text))
export const yes: Der = tagged(0x01, Buffer.from([255]))
export const bits = (content: Buffer): Der => tagged(0x03, Buffer.from([0]), content)

/** An unsigned number given as bytes. */
export function integer(bytes: Buffer): Der {
  const first = bytes[0] ?? 0
  return tagged(0x02, first > 127 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}

export function oid(dotted: string): Der {
  const [a = 0, b = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [a * 40 + b]
  for (const part of rest) {
    const groups = [part & 127]
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 127) | 128)
    bytes.push(...groups)
  }
  return tagged(0x06, Buffer.from(bytes))
}

/** GeneralizedTime, for any year. */
export function time(at: Date): Der {
  return tagged(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`))
}
