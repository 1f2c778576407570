import type { Chromium } from './chromium.ts'

/** What a person does on the browser's own page of extensions. */
export interface ExtensionsPage {
  /** "Site access: on specific sites", of which there are none yet: every host is taken back. */
  withdrawSites(): Promise<void>
  /** `https://acme.zendesk.com/*` */
  grant(site: string): Promise<void>
  enable(on: boolean): Promise<void>
  close(): Promise<void>
}

export async function openExtensionsPage({ context, extensionId }: Chromium): Promise<ExtensionsPage> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const run = async (call: string) => void (await page.evaluate(`${call}.then(() => null)`))
  const id = JSON.stringify(extensionId)
  return {
    withdrawSites: () =>
      run(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: 'ON_SPECIFIC_SITES' })`,
      ),
    grant: (site) => run(`chrome.developerPrivate.addHostPermission(${id}, ${JSON.stringify(site)})`),
    enable: (on) => run(`chrome.management.setEnabled(${id}, ${on})`),
    close: () => page.close(),
  }
}
