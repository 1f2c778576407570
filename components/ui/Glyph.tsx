import { GLYPHS, type GlyphName, SOLID } from './glyphs.ts'

/** A small mark in the colour of the text beside it. Never alone: a word or a name says the same. */
export function Glyph({ name, size = 'size-4' }: { readonly name: GlyphName; readonly size?: string }) {
  const solid = SOLID.has(name)
  return (
    <svg
      className={size}
      viewBox="0 0 16 16"
      fill={solid ? 'currentColor' : 'none'}
      fillRule="evenodd"
      stroke={solid ? 'none' : 'currentColor'}
      strokeWidth={name === 'strike' ? 2 : 1.5}
      strokeDasharray={name === 'none' ? '1.6 2.6' : undefined}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={GLYPHS[name]} />
    </svg>
  )
}
