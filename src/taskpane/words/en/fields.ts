import type { Formats } from "../../format/formats";

export function fieldWords(format: Formats) {
  const example = format.number(1234.5);
  return {
    notANumber: `Not a number. Write it as ${example}.`,
    notAPercent: `Not a rate. Write it as ${format.percentNumber(0.085)} or ${format.rate(0.085)}.`,
    required: "A number is needed here.",
    percent: "%",
    days: "days",
    remove: (name: string) => `Remove ${name}`,
  };
}
