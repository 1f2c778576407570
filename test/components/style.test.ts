import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
let css = ''

beforeAll(async () => {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [tailwindcss()],
    build: {
      write: false,
      rollupOptions: { input: `${ROOT}entrypoints/overlay/style.css` },
    },
  })
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const sheet = files.find((file) => file.fileName.endsWith('.css'))
  css = sheet?.type === 'asset' ? String(sheet.source) : ''
})

/** toolchain.md §2, "Shadow-root UI traps". */
describe('the overlay’s style sheet', () => {
  it('has no rem: it would follow the page', () => {
    expect(css).not.toMatch(/[\d.]rem\b/)
  })

  it('needs no @property: it has no effect in a shadow root', () => {
    expect(css).not.toMatch(/@property|@supports/)
  })

  it('names nothing outside the overlay', () => {
    expect(css).not.toMatch(/(^|[},])\s*(html|body|\*|:root|:host)[\s,{:]/)
  })

  it('loads nothing and moves nothing', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face|animation|transition/)
  })

  it('stays small', () => {
    expect(css.length).toBeLessThan(16_000)
    expect(css.length).toBeGreaterThan(5_000)
  })

  it('has the patterns that tell the timeline without colour', () => {
    for (const part of ['us', 'customer', 'third-party', 'closed', 'paused'])
      expect(css).toContain(`.part-${part}{`)
  })

  it('gives borders where colours are forced', () => {
    expect(css).toContain('forced-colors:active')
  })
})
