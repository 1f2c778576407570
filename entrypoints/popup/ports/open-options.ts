import { browser } from 'wxt/browser'

/** The options page in a tab, at one of its parts where named. */
export function openOptions(section?: string): void {
  const opened =
    section === undefined
      ? browser.runtime.openOptionsPage()
      : browser.tabs.create({ url: `${browser.runtime.getURL('')}options.html#${section}` })
  void Promise.resolve<unknown>(opened).then(() => {
    if (window.location.pathname.includes('popup')) window.close()
  })
}
