import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Entry {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  /** Comes inside another package, and is covered by its integrity. */
  readonly inBundle?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
const entries = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('lock file', () => {
  it('names version and integrity of every package, and no host', () => {
    const wrong = entries
      .filter(([, entry]) => !entry.inBundle)
      .filter(([, entry]) => !entry.version || !entry.integrity || entry.resolved !== undefined)
      .map(([path]) => path)
    expect(wrong).toEqual([])
  })

  it('has an entry for every optional dependency, so that npm ci does not fail on another platform', () => {
    const present = new Set(entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)))
    const missing = entries.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !present.has(name))
        .map((name) => `${path} → ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('pins every dependency exactly', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {})
        .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
        .map(([name, version]) => `${name}@${version}`),
    )
    expect(loose).toEqual([])
  })
})
