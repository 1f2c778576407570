import { LANGUAGE_NAMES, LANGUAGES } from '@/utils/i18n/language.ts'
import { usePage } from '../kit/page.ts'
import { SelectSetting } from '../kit/settings-controls.tsx'

/** The product's language; each is named in itself. */
export function LanguageChoice() {
  const { speaker } = usePage()
  return (
    <SelectSetting
      path="personal.language"
      name={speaker.t('language')}
      choices={[
        { value: 'auto', text: speaker.t('languageAuto') },
        ...LANGUAGES.map((language) => ({ value: language, text: LANGUAGE_NAMES[language], lang: language })),
      ]}
    />
  )
}
