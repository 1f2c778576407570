import { describe, expect, it } from 'vitest'
import { rules } from '../../../utils/hints/rules.ts'
import { LANGUAGES } from '../../../utils/i18n/language.ts'
import { saidInAll } from '../support.ts'
import { SAID } from './said.ts'

describe.each(rules)('$id', ({ id, evaluate }) => {
  const { context, says } = SAID[id]

  it.each(LANGUAGES)('shows its words in %s', (language) => {
    const said = saidInAll(evaluate(context))[language] ?? ''
    expect(said.slice(0, says[language].length)).toBe(says[language])
  })
})
