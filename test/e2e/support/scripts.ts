import type { Page } from 'playwright-core'

/** Names of the extension's script files that a page has compiled, before and from now on; no name comes twice in a row. */
export async function scriptsOf(page: Page, extensionId: string): Promise<() => string[]> {
  const names: string[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Debugger.scriptParsed', ({ url }) => {
    const { protocol, host, pathname } = URL.canParse(url) ? new URL(url) : new URL('about:blank')
    const name = pathname.slice(1)
    // Several frames run the same file; what the engine still had is not compiled again.
    if (protocol === 'chrome-extension:' && host === extensionId && names.at(-1) !== name) names.push(name)
  })
  await session.send('Debugger.enable')
  return () => names
}
