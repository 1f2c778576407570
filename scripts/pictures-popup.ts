import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Chromium, launchChromium, SHIPPED_BUILD } from '../test/e2e/support/chromium.ts'
import { seed } from '../test/e2e/support/settings.ts'
import { LANGUAGES } from '../utils/i18n/language.ts'

/*
 * Second half of `npm run pictures`: the popup of the built extension, one sheet per theme and language: first
 * run, its three tabs whole, and a bad value.
 */
const OUT = join('.output', 'pictures')
const WIDTH = 360
const HEIGHT = 600

mkdirSync(OUT, { recursive: true })
for (const theme of ['light', 'dark'] as const) {
  const browser = await launchChromium({ args: [], extension: SHIPPED_BUILD, colorScheme: theme })
  try {
    for (const language of LANGUAGES) {
      const shots = await popupShots(browser, language)
      const file = join(OUT, `popup-${theme}-${language}.png`)
      await sheet(browser, shots, theme, file)
      process.stdout.write(`${file}\n`)
    }
  } finally {
    await browser.close()
  }
}

async function popupShots(browser: Chromium, language: (typeof LANGUAGES)[number]): Promise<Buffer[]> {
  const page = await browser.context.newPage()
  await page.setViewportSize({ width: WIDTH, height: HEIGHT })
  await seed(browser.worker, { language, consent: false })
  const shots = [await shot(page, browser.extensionId)]
  await seed(browser.worker, { language })
  shots.push(await shot(page, browser.extensionId))
  for (const tab of [1, 2]) {
    await page.getByRole('tab').nth(tab).click()
    shots.push(await page.screenshot())
    if (tab !== 1) continue
    // A value out of range: the message, and that the last good one stays.
    await page.getByRole('textbox').or(page.getByRole('spinbutton')).first().fill('99')
    await page.keyboard.press('Tab')
    await page.waitForTimeout(300)
    shots.push(await page.screenshot())
  }
  await page.close()
  return shots
}

async function shot(page: Page, extensionId: string): Promise<Buffer> {
  await page.goto(`chrome-extension://${extensionId}/popup.html`)
  await page.locator('#root > *').first().waitFor()
  await page.waitForTimeout(200)
  return page.screenshot()
}

async function sheet(
  browser: Chromium,
  shots: readonly Buffer[],
  theme: string,
  file: string,
): Promise<void> {
  const page = await browser.context.newPage()
  await page.setViewportSize({ width: shots.length * (WIDTH + 16) + 16, height: HEIGHT + 32 })
  const images = shots.map((one) => `<img src="data:image/png;base64,${one.toString('base64')}">`).join('')
  const back = theme === 'dark' ? '#0b0e11' : '#c9d0d8'
  await page.setContent(
    `<body style="margin:16px;display:flex;gap:16px;align-items:start;background:${back}">${images}</body>`,
  )
  await page.screenshot({ path: file })
  await page.close()
}
