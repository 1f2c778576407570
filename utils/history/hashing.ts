/** Turns ids of people and tickets into keys that mean nothing outside this browser. */
export interface Hasher {
  /** The same parts give the same key in this browser; another browser's salt gives another. */
  hash(...parts: readonly string[]): Promise<string>
}

/**
 * SHA-256 over salt and parts, first 128 bits as base64url.
 * @param salt made once per browser, kept in local storage, gone with "forget all".
 */
export function createHasher(salt: string, subtle: SubtleCrypto): Hasher {
  return {
    async hash(...parts) {
      // Lengths in front, so that ["ab","c"] and ["a","bc"] differ.
      const text = [salt, ...parts].map((part) => `${part.length}:${part}`).join('|')
      const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
      return base64url(new Uint8Array(digest, 0, 16))
    },
  }
}

export function newSalt(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): string {
  return base64url(random(new Uint8Array(16)))
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
