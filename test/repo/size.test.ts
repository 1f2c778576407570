import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFiles, read } from './files.ts'

describe('sizes', () => {
  it.each([
    ['lookout.js', 9],
    ['overlay.js', 108],
  ])('%s stays under %i KB: it runs in somebody else’s page', (file, most) => {
    expect(statSync(join('.output/chrome-mv3', file)).size).toBeLessThan(most * 1024)
  })

  it('the first script brings nothing that draws, asks a helpdesk or measures', () => {
    const script = readFileSync('.output/chrome-mv3/lookout.js', 'utf8')
    for (const word of [
      'createElement',
      'attachShadow',
      'getBoundingClientRect',
      'fetch(',
      '/api/',
      '/rest/',
    ])
      expect(script.includes(word), word).toBe(false)
  })

  it('the built overlay has no rem: it would follow the vendor page’s own text size', () => {
    // The background hands each page the style sheet.
    const scripts = ['overlay.js', 'background.js'].map((file) =>
      readFileSync(join('.output/chrome-mv3', file), 'utf8'),
    )
    expect(scripts.filter((script) => script.includes('--t-label:calc(')).length).toBe(1)
    for (const script of scripts) expect(script.match(/[\d.]+rem\b/g) ?? []).toEqual([])
  })

  it('the overlay does not carry the settings schema, the holiday table or other languages', () => {
    const script = readFileSync('.output/chrome-mv3/overlay.js', 'utf8')
    for (const word of ['safeMarginMinutes:', 'Koningsdag', 'Aloita nyt', 'Jetzt anfangen', 'Begin nu']) {
      expect(script.includes(word), word).toBe(false)
    }
  })

  it('the mood model stays under 250 KB', () => {
    const models = readdirSync('public').filter((file) => file.endsWith('.bin'))
    expect(models.length).toBeGreaterThan(0)
    const total = models.reduce((sum, file) => sum + statSync(join('public', file)).size, 0)
    expect(total).toBeLessThanOrEqual(250 * 1024)
  })

  it('files keep one job: the median under 80 lines, few over 200', () => {
    const lines = projectFiles(/^(utils|components|entrypoints)\/.*\.tsx?$/)
      .filter((file) => !/\.generated\.ts$|utils\/i18n\/(overlay|pages)\/\w\w\.ts$/.test(file))
      .map((file) => read(file).split('\n').length)
      .filter((count) => count > 1)
      .sort((a, b) => a - b)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80)
    expect(lines.filter((count) => count > 200).length / lines.length).toBeLessThan(0.05)
  })
})
