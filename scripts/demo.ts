import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium, TEST_BUILD } from '../test/e2e/support/chromium.ts'
import { seen } from '../test/e2e/support/overlay.ts'
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
const PATIENCE = 30_000

const say = (text: string) => process.stdout.write(`${text}\n`)

build()
const founding = SITES.map((site) => scenario(`founding-${site}`))
const first = founding[0]
if (first === undefined) throw new Error('there is no founding case')
const helpdesks = await startHelpdesks({ now: first.now, running: hasDisplay })
const browser = await launchChromium({ args: helpdesks.chromiumArgs(), headless: !hasDisplay })
try {
  await seed(browser.worker, {
    // The demo gives the consent that the first-run screen asks for, and the two switches a lead has: TOPdesk's
    // API on this site, and one nudge more a day than usual, as there are four helpdesks to look at.
    team: { nudgesPerDay: SITES.length },
    personal: { sites: { 'https://acme.topdesk.net': { on: true, topdeskApi: true } } },
  })
  const pages: { readonly page: Page; readonly one: (typeof founding)[number] }[] = []
  for (const one of founding) {
    const page = await browser.context.newPage()
    await page.goto(urlOf(one))
    // One after another: a nudge speaks where the agent looks.
    await seen(page, `the overlay on ${page.url()}`, ({ chip }) => chip !== null, PATIENCE)
    await tickSmall(page)
    pages.push({ page, one })
  }
  if (hasDisplay) await show(pages[0]?.page)
  else await draw(pages)
} finally {
  await browser.close()
  await helpdesks.close()
}

/** Sizes the ticket S with one key in the card, as an agent would: a half-hour job. */
async function tickSmall(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const primary = frame.locator('[data-primary]')
    if ((await primary.count().catch(() => 0)) === 0) continue
    await primary.focus()
    await page.keyboard.press('s')
    await seen(page, 'the size in the headline', ({ title }) => title?.includes('30 min') ?? false, PATIENCE)
    await primary.blur()
  }
}

/** Leaves the browser to the person in front of it. */
async function show(page: Page | undefined): Promise<void> {
  const [empty] = browser.context.pages()
  if (empty?.url() === 'about:blank') await empty.close()
  await page?.bringToFront()
  say('\nSolve First is open on four look-alike helpdesks: Zendesk, Jira, Jira Data Center and TOPdesk.')
  say('Each shows a ticket whose SLA is safe and that nobody has touched for two hours.')
  say('Answer it, put it on hold or snooze it, and the nudge goes. Close the browser to end the demo.')
  await new Promise((resolve) => browser.context.on('close', resolve))
}

/** A picture of each page, for machines without a display. */
async function draw(pages: readonly { readonly page: Page; readonly one: (typeof founding)[number] }[]) {
  mkdirSync(OUT, { recursive: true })
  say('')
  for (const { page, one } of pages) {
    await page.bringToFront()
    await seen(page, 'the card', ({ card, mood }) => card !== null && mood !== 'Mood: No words yet', PATIENCE)
    const file = join(OUT, `${one.site}.png`)
    await page.screenshot({ path: file })
    say(`picture: ${file}`)
  }
  say('\nNo display here, so the demo drew pictures instead of opening a window.')
}

function build(): void {
  say('Building the extension …')
  const done = spawnSync('wxt', ['build', '--mode', 'test', '--level', 'error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SOLVE_FIRST_TEST_BUILD: '1' },
  })
  if (done.status !== 0 || !existsSync(TEST_BUILD)) throw new Error('the build failed; see above')
}
