import { browser } from 'wxt/browser'
import type { Product } from '@/components/settings/ports.ts'

/**
 * What a page that was not allowed yet looks like: by its address, else by two marks of the page itself,
 * looked at once, in the tab the popup was opened over.
 */
export async function looksLike(tabId: number, url: URL): Promise<Product | null> {
  return byAddress(url) ?? (await byPage(tabId))
}

export function byAddress({ hostname, pathname }: URL): Product | null {
  if (/\.zendesk\.com$/.test(hostname)) return 'zendesk'
  if (/\.atlassian\.net$/.test(hostname)) return 'jira'
  if (/\.topdesk\.net$/.test(hostname) || /^\/tas\/(?:secure|public)\//.test(pathname)) return 'topdesk'
  return null
}

async function byPage(tabId: number): Promise<Product | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page, so it must not use anything around it.
      func: () =>
        document.querySelector('meta[name="application-name"][content="JIRA"]') ? 'jira-data-center' : null,
    })
    return answer?.result === 'jira-data-center' ? 'jira-data-center' : null
  } catch {
    return null
  }
}
