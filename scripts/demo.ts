import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium, TEST_BUILD } from '../test/e2e/support/chromium.ts'
import { seed } from '../test/e2e/support/settings.ts'
import { scenario } from '../test/helpdesks/scenarios/index.ts'
import { urlOf } from '../test/helpdesks/scenarios/urls.ts'
import { startHelpdesks } from '../test/helpdesks/server.ts'
import { SITES } from '../test/helpdesks/world/types.ts'

/*
 * `npm run demo`: builds the extension, starts the look-alike helpdesks, opens a real Chromium with the
 * founding case on all four. With a display the browser stays open until it is closed; without one, pictures
 * are written and the run ends. `--pictures` asks for the latter.
 */
const OUT = join('.output', 'demo')
const hasDisplay =
  !process.argv.includes('--pictures') &&
  (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']))

const say = (text: string) => process.stdout.write(`${text}\n`)

build()
const founding = SITES.map((site) => scenario(`founding-${site}`))
const first = founding[0]
if (first === undefined) throw new Error('there is no founding case')
const helpdesks = await startHelpdesks({ now: first.now, running: hasDisplay })
const browser = await launchChromium({ args: helpdesks.chromiumArgs(), headless: !hasDisplay })
try {
  // The demo gives the consent that the first-run screen asks for.
  await seed(browser.worker)
  const pages = []
  for (const one of founding) {
    const page = await browser.context.newPage()
    await page.goto(urlOf(one))
    pages.push({ page, one })
  }
  if (hasDisplay) {
    say('\nSolve First is open on four look-alike helpdesks. Close the browser to end the demo.')
    await new Promise((resolve) => browser.context.on('close', resolve))
  } else {
    mkdirSync(OUT, { recursive: true })
    for (const { page, one } of pages) {
      await page.bringToFront()
      await overlayShown(page)
      const file = join(OUT, `${one.site}.png`)
      await page.screenshot({ path: file })
      say(`picture: ${file}`)
    }
    say('\nNo display here, so the demo drew pictures instead of opening a window.')
  }
} finally {
  await browser.close()
  await helpdesks.close()
}

/** Waits for the strip in whichever frame draws it, and for the nudge on it. */
async function overlayShown(page: import('playwright-core').Page): Promise<void> {
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      const chip = frame.locator('solve-first-overlay [data-part="card"]')
      if ((await chip.count().catch(() => 0)) > 0) {
        await page.waitForTimeout(700)
        return
      }
    }
    await page.waitForTimeout(200)
  }
  throw new Error(`no overlay on ${page.url()} after 20 s`)
}

function build(): void {
  const done = spawnSync('wxt', ['build', '--mode', 'test'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SOLVE_FIRST_TEST_BUILD: '1' },
  })
  if (done.status !== 0 || !existsSync(TEST_BUILD)) throw new Error('the build failed')
}
