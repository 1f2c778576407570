import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { ErrorLine } from '../kit/Notice.tsx'
import { SubTitle } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { RemovableLines } from '../kit/RemovableLines.tsx'
import { sayDate } from '../kit/say-date.ts'
import { DateField } from '../kit/value-fields.tsx'

type Closure = readonly [string, string]

interface ClosuresProps {
  readonly id: string
  readonly closures: readonly Closure[]
  readonly onChange: (closures: readonly Closure[]) => void
}

/** Days on which the desk is closed as a whole, from – to. */
export function Closures({ id, closures, onChange }: ClosuresProps) {
  const { speaker, language } = usePage()
  const [first, setFirst] = useState('')
  const [last, setLast] = useState('')
  const backwards = first !== '' && last !== '' && last < first
  const lines = [...closures].sort().map(([from, to]) => ({
    key: `${from}/${to}`,
    text:
      from === to
        ? sayDate(from, language, true)
        : speaker.t('vRange', { from: sayDate(from, language, true), to: sayDate(to, language, true) }),
  }))

  function add() {
    onChange([...closures, [first, last === '' ? first : last]])
    setFirst('')
    setLast('')
  }

  return (
    <div className="grid gap-2">
      <SubTitle hint={speaker.t('closuresHint')}>{speaker.t('closures')}</SubTitle>
      <RemovableLines
        lines={lines}
        onRemove={(key) => onChange(closures.filter(([from, to]) => `${from}/${to}` !== key))}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(150px,100%),1fr))] items-end gap-3">
        <DateField id={`${id}.first`} name={speaker.t('firstDay')} value={first} onGood={setFirst} optional />
        <DateField id={`${id}.last`} name={speaker.t('lastDay')} value={last} onGood={setLast} optional />
        <Button disabled={first === '' || backwards} onClick={add}>
          {speaker.t('closureAdd')}
        </Button>
      </div>
      <div role="status">
        {backwards && <ErrorLine>{speaker.t('badSpan', { name: speaker.t('lastDay') })}</ErrorLine>}
      </div>
    </div>
  )
}
