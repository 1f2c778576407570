import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { usePage } from './page.ts'

/** Scrolls inside where the popup is full, and says so by a mark that leads further down. */
export function Scroll({ children }: { readonly children: ReactNode }) {
  const { speaker } = usePage()
  const box = useRef<HTMLDivElement>(null)
  const [more, setMore] = useState(false)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => setMore(element.scrollHeight - element.scrollTop - element.clientHeight > 8)
    look()
    element.addEventListener('scroll', look, { passive: true })
    const watch = new ResizeObserver(look)
    watch.observe(element)
    if (element.firstElementChild) watch.observe(element.firstElementChild)
    return () => {
      element.removeEventListener('scroll', look)
      watch.disconnect()
    }
  }, [])

  return (
    <div className="relative flex min-h-0 grow flex-col">
      <div ref={box} className="min-h-0 grow overflow-y-auto overscroll-contain">
        <div>{children}</div>
      </div>
      {more && (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          title={speaker.t('moreBelow')}
          onClick={() => box.current?.scrollBy({ top: box.current.clientHeight * 0.8 })}
          className="absolute inset-x-0 bottom-0 flex h-7 items-end justify-center border-b border-line bg-linear-to-t from-surface from-40% to-transparent text-ink-2"
        >
          <Glyph name="down" />
        </button>
      )}
    </div>
  )
}
