/** Remembers where each text first stood. */
export class FirstSeen {
  private readonly places = new Map<string, number>();

  /** Where the text stood before; undefined, and remembered, the first time. */
  earlier(text: string, place: number): number | undefined {
    const earlier = this.places.get(text);
    if (earlier === undefined) this.places.set(text, place);
    return earlier;
  }
}
