/**
 * Whether this document is the one a person looks at. TOPdesk keeps every tab mounted as a frame and
 * shrinks the hidden ones to nothing; only the visible frame may work.
 */
export function frameIsVisible(view: Window): boolean {
  if (view.top === view) return true
  return view.innerWidth > 0 && view.innerHeight > 0
}
