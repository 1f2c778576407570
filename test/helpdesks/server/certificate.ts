import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { bits, integer, octets, oid, sequence, set, tagged, time, utf8, yes } from './der.ts'

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'))
const DAY = 86_400_000

/** A self-signed certificate for the given host names, made anew for every run. */
export function selfSigned(hosts: readonly string[]): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const name = sequence(set(sequence(oid('2.5.4.3'), utf8('Look-alike helpdesks'))))
  const names = sequence(...hosts.map((host) => tagged(0x82, Buffer.from(host))))
  const extensions = tagged(
    0xa3,
    sequence(
      sequence(oid('2.5.29.19'), yes, octets(sequence())),
      sequence(oid('2.5.29.37'), octets(sequence(oid('1.3.6.1.5.5.7.3.1')))),
      sequence(oid('2.5.29.17'), octets(names)),
    ),
  )
  const serial = randomBytes(12)
  serial[0] = (serial[0] ?? 0) | 1
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_SHA256,
    name,
    sequence(time(new Date('2020-01-01T00:00:00Z')), time(new Date(Date.now() + 3650 * DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions,
  )
  const cert = sequence(body, ECDSA_SHA256, bits(sign('sha256', body, privateKey)))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  }
}
