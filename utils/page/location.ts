import type { PageWatch } from './watch.ts'

/**
 * Tells when the page's address changed without a load. An isolated script cannot see `pushState`, so the
 * address is compared when the page settles, on the Navigation API's "done" event and on history moves.
 */
export function watchLocation(
  view: Window,
  page: PageWatch,
  onChange: (url: URL) => void,
  signal: AbortSignal,
): void {
  let last = view.location.href
  function compare(): void {
    if (signal.aborted || view.location.href === last) return
    last = view.location.href
    onChange(new URL(last))
  }
  page.onSettled(compare, signal)
  view.addEventListener('popstate', compare, { signal })
  view.addEventListener('hashchange', compare, { signal })
  const { navigation } = view as Window & { navigation?: EventTarget }
  navigation?.addEventListener('navigatesuccess', compare, { signal })
}
