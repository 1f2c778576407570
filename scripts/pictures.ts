/** `npm run pictures`: strip and card in every state as contact sheets, looked at by a person and by axe. */
import { copyFile, mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import tailwindcss from '@tailwindcss/vite'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { LANGUAGES } from '../utils/i18n/language.ts'
import { HELPDESKS } from '../utils/ticket/ref.ts'
import { findBrowser } from './browsers.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = `${ROOT}.output/pictures`
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** `npm run pictures -- card jira light en`: only the sheets whose names hold every word. */
const wanted = process.argv.slice(2)

await bundle()
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
})
let faults = 0
try {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => report(String(error)))
  for (const name of sheets()) await take(page, name)
} finally {
  await browser.close()
}
console.log(`Pictures in ${OUT}; ${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1

function sheets(): string[] {
  const names = ['strip', 'card'].flatMap((surface) =>
    HELPDESKS.flatMap((skin) =>
      ['light', 'dark', 'forced'].flatMap((theme) =>
        LANGUAGES.map((language) => [surface, skin, theme, language].join('-')),
      ),
    ),
  )
  return names.filter((name) => {
    const words = name.split('-')
    if (words.includes('forced') && !(words.includes('jira') && words.includes('en'))) return false
    return wanted.every((word) => words.includes(word))
  })
}

async function take(page: Page, name: string): Promise<void> {
  const [surface, skin, look, language] = name.split('-')
  const forced = look === 'forced'
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' })
  await page.goto(`file://${OUT}/gallery.html`)
  const theme = forced ? 'light' : look
  await page.evaluate((sheet) => (window as unknown as { draw(s: unknown): Promise<void> }).draw(sheet), {
    surface,
    skin,
    theme,
    language,
  })
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true })
  if (forced) return
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  for (const { id, nodes } of violations) {
    report(`${name}: ${id} × ${nodes.length}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
  }
}

function report(fault: string): void {
  faults += 1
  console.error(fault)
}

async function bundle(): Promise<void> {
  await mkdir(OUT, { recursive: true })
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [tailwindcss()],
    resolve: {
      alias: [
        { find: /^@\//, replacement: ROOT },
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      ],
    },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: `${ROOT}scripts/pictures/gallery.tsx`,
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  await copyFile(`${ROOT}scripts/pictures/gallery.html`, `${OUT}/gallery.html`)
}
