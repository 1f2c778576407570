import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { type Chromium, launchChromium, SHIPPED_BUILD } from '../test/e2e/support/chromium.ts'
import { see } from '../test/e2e/support/overlay.ts'
import { seed } from '../test/e2e/support/settings.ts'
import { scenario } from '../test/helpdesks/scenarios/index.ts'
import { urlOf } from '../test/helpdesks/scenarios/urls.ts'
import { startHelpdesks } from '../test/helpdesks/server.ts'

/*
 * `npm run bench:page [-- --peer DIR] [--rounds N]`: what the content script costs on a page of 10,000 elements,
 * a ticket and a page that is none, beside the same page without any extension in the same run (twice, to show
 * the noise), and beside another unpacked extension, which may be an earlier build of this one. Medians; times are
 * noisy on shared machines, ratios less so; every other round goes backwards.
 */
const ELEMENTS = 10_000
/** Long enough for the overlay in a browser that has just started on a busy machine. */
const SETTLE = 5_000
/** Files of a page, with the bytes aimed at. */
const FILES = { 'lookout.js': 15_360, 'overlay.js': 102_400 }
const argument = (name: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const rounds = Number(argument('--rounds') ?? 5)
const peer = argument('--peer')

interface Sample {
  readonly script: number
  readonly heap: number
  readonly longest: number
}

const founding = scenario('founding-zendesk')
const ticketUrl = urlOf(founding)
/** A page of the same helpdesk that shows no ticket. */
const otherUrl = `${new URL(ticketUrl).origin}/agent/filters/360002`

const helpdesks = await startHelpdesks({ now: founding.now })
helpdesks.control.set('zendesk', { ballast: ELEMENTS })
const variants: readonly { name: string; extension: string | null }[] = [
  { name: 'no extension', extension: null },
  { name: 'Solve First', extension: SHIPPED_BUILD },
  ...(peer === undefined ? [] : [{ name: `peer ${peer.split('/').at(-1)}`, extension: peer }]),
  { name: 'no extension, again', extension: null },
]
const samples = new Map<string, Sample[]>()
try {
  for (let round = 0; round < rounds; round++) {
    for (const { name, extension } of round % 2 === 0 ? variants : variants.toReversed()) {
      for (const [kind, url] of [
        ['ticket', ticketUrl],
        ['other', otherUrl],
      ] as const) {
        const key = `${name}|${kind}`
        samples.set(key, [...(samples.get(key) ?? []), await measure(extension, url)])
      }
    }
  }
} finally {
  await helpdesks.close()
}
print()

async function measure(extension: string | null, url: string): Promise<Sample> {
  const browser = await launchChromium({
    args: helpdesks.chromiumArgs(),
    extension,
  })
  try {
    // Another extension has no such settings, and may have no place for them.
    if (extension !== null) await seed(browser.worker).catch(() => undefined)
    return await load(browser, url, extension === SHIPPED_BUILD && url === ticketUrl)
  } finally {
    await browser.close()
  }
}

async function load(browser: Chromium, url: string, draws: boolean): Promise<Sample> {
  const page = await browser.context.newPage()
  const session = await browser.context.newCDPSession(page)
  await session.send('Performance.enable')
  await watchLongTasks(page)
  await page.goto(url)
  await page.waitForTimeout(SETTLE)
  // Without this an overlay that came too late would look light.
  if (draws && (await see(page)) === null) throw new Error(`no overlay within ${SETTLE} ms`)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0
  const longest = (await page.evaluate('Math.max(0, ...(window.longTasks ?? []))')) as number
  return { script: script * 1000, heap: usedSize / 1_048_576, longest }
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(
    "window.longTasks = []; new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.longTasks.push(entry.duration))).observe({ type: 'longtask', buffered: true })",
  )
}

function print(): void {
  const line = (text: string) => process.stdout.write(`${text}\n`)
  line(`${ELEMENTS} elements, ${rounds} rounds, medians`)
  line('variant                   page     script ms   above none   heap MB   longest task ms')
  for (const { name } of variants) {
    for (const kind of ['ticket', 'other']) {
      const own = samples.get(`${name}|${kind}`) ?? []
      const none = samples.get(`no extension|${kind}`) ?? []
      const script = median(own.map((sample) => sample.script))
      const base = median(none.map((sample) => sample.script))
      const cells = [
        name.padEnd(25),
        kind.padEnd(8),
        script.toFixed(1).padStart(9),
        (script - base).toFixed(1).padStart(12),
        median(own.map((sample) => sample.heap))
          .toFixed(2)
          .padStart(9),
        median(own.map((sample) => sample.longest))
          .toFixed(0)
          .padStart(17),
      ]
      line(cells.join(' '))
    }
  }
  for (const [file, aim] of Object.entries(FILES)) {
    const path = join(SHIPPED_BUILD, file)
    const size = statSync(path).size
    const zipped = gzipSync(readFileSync(path), { level: 9 }).length
    line(
      `${file}: ${size.toLocaleString('en')} bytes, ${zipped.toLocaleString('en')} gzipped (aim: ≤ ${aim.toLocaleString('en')})`,
    )
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
