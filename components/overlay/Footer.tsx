import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import type { Assessment } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { nextTryText, troubleText } from './trouble-text.ts'
import { VENDOR_NAMES } from './vendor-names.ts'

interface FooterProps {
  readonly assessment: Assessment
  /** A link at its end. */
  readonly more?: ReactNode
}

/** 32 high: where it comes from and when; what was agreed; what could not be read. */
export function Footer({ assessment, more }: FooterProps) {
  const { speaker, actions } = useOverlay()
  const { helpdesk, source, readAt, stale, onItSince, bad, done } = assessment
  const name = VENDOR_NAMES[helpdesk]
  const at = { time: { time: readAt } }
  if (onItSince !== null && stale === null && !done) {
    return (
      <FooterLine>
        <span>{speaker.t('onItSince', { time: { time: onItSince } })}</span>
        <LinkButton onClick={actions.undoOnIt}>{speaker.t('undo')}</LinkButton>
        {more}
      </FooterLine>
    )
  }
  if (stale !== null) {
    const asOf =
      stale.since === null ? '' : `${capital(speaker.t('asOf', { time: { time: stale.since } }))}. `
    return (
      <FooterLine>
        <span>
          {asOf}
          {troubleText(stale, name, speaker)} {nextTryText(stale, speaker)}
        </span>
        <LinkButton onClick={actions.retry}>{speaker.t('retry')}</LinkButton>
      </FooterLine>
    )
  }
  return (
    <FooterLine>
      <span>
        {speaker.t(source === 'page' ? 'readFromPage' : 'readFrom', { ...at, helpdesk: name })}
        {bad.length > 0 && `. ${speaker.t('someUnread', { list: { list: bad } })}`}
      </span>
      {more}
    </FooterLine>
  )

  function capital(text: string): string {
    return text.charAt(0).toLocaleUpperCase(speaker.language) + text.slice(1)
  }
}

/** The card's bottom line. */
export function FooterLine({ children }: { readonly children: ReactNode }) {
  return (
    <footer className="flex min-h-8 shrink-0 items-center justify-between gap-x-2 rule-t px-3 py-1 quiet">
      {children}
    </footer>
  )
}
