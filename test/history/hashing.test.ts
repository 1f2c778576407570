import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHasher, newSalt } from '../../utils/history/hashing.ts'

const { subtle } = globalThis.crypto
const SALT = newSalt((bytes) => globalThis.crypto.getRandomValues(bytes))

describe('keys of people and tickets', () => {
  it('are the same for the same parts, of 128 bits, and tell nothing', async () => {
    const { hash } = createHasher(SALT, subtle)
    const key = await hash('customer', 'https://acme.zendesk.com', '360000000031')
    expect(key).toBe(await hash('customer', 'https://acme.zendesk.com', '360000000031'))
    expect(key).toMatch(/^[\w-]{22}$/)
    expect(key).not.toContain('3600')
  })

  it('cannot be found by trying ids without the salt', async () => {
    const stored = await createHasher(SALT, subtle).hash('customer', 'https://acme.zendesk.com', '42')
    const guesses = ['', 'salt', newSalt((bytes) => globalThis.crypto.getRandomValues(bytes))].flatMap(
      (salt) =>
        Array.from({ length: 100 }, (_, id) =>
          createHasher(salt, subtle).hash('customer', 'https://acme.zendesk.com', String(id)),
        ),
    )
    expect(await Promise.all(guesses)).not.toContain(stored)
  })

  it('differ for every other cut of the parts', async () => {
    const { hash } = createHasher(SALT, subtle)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string(), { maxLength: 4 }),
        fc.array(fc.string(), { maxLength: 4 }),
        async (a, b) => {
          const same = JSON.stringify(a) === JSON.stringify(b)
          expect((await hash(...a)) === (await hash(...b))).toBe(same)
        },
      ),
    )
  })

  it('use a salt of 128 random bits', () => {
    expect(newSalt((bytes) => bytes.fill(255))).toBe('_____________________w')
    expect(SALT).toMatch(/^[\w-]{22}$/)
  })
})
