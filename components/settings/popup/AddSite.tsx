import { useState } from 'react'
import { Button, LinkAction } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { usePage } from '../kit/page.ts'

/** The address of a helpdesk as a person types it, or null. */
export function originOf(text: string): string | null {
  const trimmed = text.trim()
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)
    const isSite = (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.')
    return isSite ? url.origin : null
  } catch {
    return null
  }
}

/** Stable, so that it runs once, when the field appears. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus()
}

/** A self-hosted helpdesk by its address; the browser asks in the same click. */
export function AddSite({ onAdded }: { readonly onAdded: () => void }) {
  const { ports, speaker } = usePage()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)

  function allow() {
    const origin = originOf(text)
    if (origin === null) return setError(speaker.t('badAddress'))
    ports.sites.allow(origin).then(
      (allowed) => {
        setError(allowed ? null : speaker.t('allowDenied'))
        if (!allowed) return
        setOpen(false)
        setText('')
        onAdded()
      },
      () => setError(speaker.t('allowDenied')),
    )
  }

  if (!open) return <LinkAction onClick={() => setOpen(true)}>{speaker.t('siteAdd')}</LinkAction>
  return (
    <form
      className="grid gap-2 pt-2"
      onSubmit={(event) => {
        event.preventDefault()
        allow()
      }}
    >
      <Field name={speaker.t('siteAddress')} hint={speaker.t('siteAddressHint')} error={error}>
        {(control) => (
          <input
            {...control}
            ref={takeFocus}
            value={text}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value)}
            className="control w-full"
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button primary onClick={allow}>
          {speaker.t('allowSite')}
        </Button>
        <Button onClick={() => setOpen(false)}>{speaker.t('cancel')}</Button>
      </div>
    </form>
  )
}
