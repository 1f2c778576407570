import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ENTRY = 'virtual:style'
const STYLE = `${ROOT}/entrypoints/overlay.content/style.css?inline`
let css = ''

beforeAll(async () => {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [
      tailwindcss(),
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? `import css from ${JSON.stringify(STYLE)}; export default css` : null),
      },
    ],
    build: { write: false, lib: { entry: ENTRY, formats: ['es'], fileName: () => 'style.js' } },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error('no bundle')
  const code = bundle.output[0].code
  css = code.slice(code.indexOf('/*!'), code.lastIndexOf('export'))
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
