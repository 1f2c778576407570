import { LANGUAGE_NAMES, LANGUAGES } from '@/utils/i18n/language.ts'
import { usePage } from '../kit/page.ts'
import { SelectSetting } from '../kit/settings-controls.tsx'

/** The product's language; each is named in itself. `bare`: without the word beside it. */
export function LanguageChoice({ bare = false }: { readonly bare?: boolean }) {
  const { speaker } = usePage()
  return (
    <SelectSetting
      path="personal.language"
      bare={bare}
      name={speaker.t('language')}
      choices={[
        { value: 'auto', text: speaker.t('languageAuto') },
        ...LANGUAGES.map((language) => ({ value: language, text: LANGUAGE_NAMES[language], lang: language })),
      ]}
    />
  )
}
