interface SectionTitleProps {
  readonly text: string
  readonly note?: string | null
}

/** Small heading of a card section, with a quiet note at its right. */
export function SectionTitle({ text, note }: SectionTitleProps) {
  return (
    <div className="mb-2 flex justify-between gap-2 quiet">
      <h3 className="text-label-strong">{text}</h3>
      {note && <span>{note}</span>}
    </div>
  )
}
