import { describe, expect, it } from 'vitest'
import { overlayCatalogues } from '../../utils/i18n/overlay/index.ts'
import { pagesCatalogues } from '../../utils/i18n/pages/index.ts'
import { projectFiles, read } from './files.ts'

const TEXT = /\.(ts|tsx|mjs|css|html|json|md|yml)$|^\.ci\//

describe('words that do not belong in the project', () => {
  const files = projectFiles(TEXT).filter((file) => file !== 'test/repo/words.test.ts')

  it('no path of a machine, no registry host', () => {
    const banned = /(?<![\w.@~])\/(work|root|farm)\/[\w.]|\/home\/\w+\/|registry\.npmjs\.org|deb\.debian\.org/
    const wrong = files
      .filter((file) => file !== 'package-lock.json')
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, at) =>
            banned.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 80)}`] : [],
          ),
      )
    expect(wrong).toEqual([])
  })

  it('no focused or skipped test', () => {
    const banned = /\b(it|test|describe)\.(only|skip|todo)\(/
    expect(
      projectFiles(/\.test\.tsx?$/).filter(
        (file) => banned.test(read(file)) && !file.startsWith('test/repo/'),
      ),
    ).toEqual([])
  })
})

describe('strings', () => {
  it('components say nothing themselves: every word comes from a catalogue', () => {
    // Text between tags, or in an attribute that is read aloud or shown.
    const between = />\s*([^<>{}\n]*\p{L}{2,}[^<>{}\n]*)\s*<\//gu
    const attribute = /\b(?:aria-label|title|placeholder|alt)="([^"]*\p{L}{2,}[^"]*)"/gu
    const wrong = projectFiles(/^(components|entrypoints)\/.*\.tsx$/).flatMap((file) => {
      const text = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return [...text.matchAll(between), ...text.matchAll(attribute)]
        .map((found) => (found[1] ?? '').trim())
        .filter((word) => word !== '' && !/[=;()]|=>|^&\w+;$/.test(word))
        .map((word) => `${file}: ${word}`)
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['overlay', Object.keys(overlayCatalogues.en)],
    ['pages', Object.keys(pagesCatalogues.en)],
  ])('every key of the %s catalogue is used', (surface, keys) => {
    expect(keys.length).toBeGreaterThan(20)
    const source = projectFiles(/^(components|entrypoints|utils)\/.*\.tsx?$/)
      .filter((file) => !file.startsWith(`utils/i18n/${surface}/`))
      .map(read)
      .join('\n')
    const unused = keys.filter((key) => !new RegExp(`['"\`.]${key}\\b`).test(source) && !isBuilt(key, source))
    expect(unused).toEqual([])
  })
})

/** Keys that are put together from a prefix and a value: `mood${step}`, `hint.${id}`. */
function isBuilt(key: string, source: string): boolean {
  for (let end = key.length - 1; end >= 3; end--) {
    if (source.includes(`\`${key.slice(0, end)}\${`)) return true
  }
  return false
}
