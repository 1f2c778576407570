import { useRef } from 'react'
import { Button } from './Button.tsx'

interface FileButtonProps {
  readonly text: string
  /** Endings and types, as an input takes them. */
  readonly accept: string
  readonly onFile: (file: File) => void
  /** What the press does instead of choosing a file, where none can be read here. */
  readonly instead?: (() => void) | undefined
  readonly describedBy?: string | undefined
}

/** Chooses one file; the same file may be chosen again. */
export function FileButton({ text, accept, onFile, instead, describedBy }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={instead ?? (() => input.current?.click())}>{text}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={text}
        aria-describedby={describedBy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
