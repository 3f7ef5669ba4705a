/** Stands in a table for lines that are not drawn. */
export function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true" className="gap">
      <td style={{ height }} />
    </tr>
  );
}
