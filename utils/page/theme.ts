/** Calls back when the page's own light or dark may have changed; the helpdesk says which it is. */
export function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
  const view = document.defaultView as Window & typeof globalThis
  const observer = new view.MutationObserver(onChange)
  const filter = { attributeFilter: ['data-color-mode', 'data-theme', 'class', 'data-garden-theme'] }
  observer.observe(document.documentElement, filter)
  if (document.body) observer.observe(document.body, filter)
  signal.addEventListener('abort', () => observer.disconnect())
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal })
}
