import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers.mjs'

/* The worked cases and recorded cycles by each browser's own Temporal, far from the calendars' zones. */

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../clock/vectors.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'clockVectors' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('nothing was built')
  return first.output[0].code
}

describe('clock vectors', () => {
  it.each(['chromium', 'firefox'] as const)('%s', async (name) => {
    const executablePath = findBrowser(name)
    if (executablePath === null) throw new Error(`${name} is missing`)
    const browser = await puppeteer.launch({
      browser: name === 'chromium' ? 'chrome' : 'firefox',
      executablePath,
      headless: true,
      args: name === 'chromium' ? ['--no-sandbox'] : [],
      env: { ...process.env, TZ: 'America/New_York' },
    })
    try {
      const page = await browser.newPage()
      const answer: unknown = await page.evaluate(
        `(() => { ${await bundle()}; return [new Intl.DateTimeFormat().resolvedOptions().timeZone, clockVectors.wrongVectors()] })()`,
      )
      expect(answer).toEqual(['America/New_York', []])
    } finally {
      await browser.close()
    }
  })
})
