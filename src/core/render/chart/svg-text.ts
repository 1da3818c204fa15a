interface TextStyle {
  fill: string;
  size?: number;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the paper, so that lines behind do not cross the letters. */
  rim?: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text element at a point, its content escaped and free of control characters. */
export function svgText(text: string, x: number, y: number, style: TextStyle): string {
  const safe = text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
  const size = style.size ? ` font-size="${style.size}"` : '';
  const weight = style.bold ? ' font-weight="bold"' : '';
  const anchor = style.anchor ? ` text-anchor="${style.anchor}"` : '';
  const rim = style.rim ? ` stroke="${style.rim}" stroke-width="6" paint-order="stroke"` : '';
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${style.fill}"${size}${weight}${anchor}${rim}>${safe}</text>`;
}

/** About how wide a text is in DejaVu Sans, in pixels: wide enough to keep labels apart. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.62;
