import { HostError } from "../../host/hostError";
import { HostCollection, HostObject } from "../../host/hostObject";
import type { PropertyStore } from "../propertyStore";
import { below } from "../propertyStore";
import type { StoredClass } from "../storedObject";
import { storedObject } from "../storedObject";

const Border = storedObject("Excel.ConditionalRangeBorder", {
  color: "#000000",
  style: "None",
  sideIndex: "EdgeTop",
});

const sides: Readonly<Record<string, string>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

class Borders extends HostCollection<HostObject> {
  override readonly apiName = "Excel.ConditionalRangeBorderCollection";

  constructor(private readonly store: PropertyStore) {
    super();
  }

  get items(): readonly HostObject[] {
    return Object.values(sides).map((side) => this.side(side));
  }

  get top(): HostObject {
    return this.side("top");
  }

  get bottom(): HostObject {
    return this.side("bottom");
  }

  get left(): HostObject {
    return this.side("left");
  }

  get right(): HostObject {
    return this.side("right");
  }

  getItem(key: string): HostObject {
    const side = sides[key];
    if (side === undefined) {
      throw new HostError("InvalidArgument", `${key} is not a side of a border.`);
    }
    return this.side(side);
  }

  private side(side: string): HostObject {
    return new Border(below(this.store, side));
  }
}

class Fill extends HostObject {
  override readonly apiName = "Excel.ConditionalRangeFill";

  constructor(private readonly store: PropertyStore) {
    super();
  }

  get color(): unknown {
    return this.store.get("color") ?? null;
  }

  set color(color: unknown) {
    this.store.set("color", color);
  }

  clear(): void {
    this.store.set("color", undefined);
  }
}

const Font = storedObject("Excel.ConditionalRangeFont", {
  bold: null,
  color: null,
  italic: null,
  strikethrough: null,
  underline: null,
});

const Format = storedObject(
  "Excel.ConditionalRangeFormat",
  { numberFormat: null },
  { fill: Fill, font: Font, borders: Borders },
);

const FormulaRule = storedObject("Excel.ConditionalFormatRule", {
  formula: "",
  formulaLocal: "",
  formulaR1C1: "",
});

const bar = { borderColor: "", fillColor: "#638EC6", gradientFill: true };
const automatic = { type: "Automatic" };

/** The kinds of rules, each under the property of a conditional format that holds it. */
export const conditionalParts: Readonly<
  Record<string, { readonly property: string; readonly Class: StoredClass }>
> = {
  Custom: {
    property: "custom",
    Class: storedObject("Excel.CustomConditionalFormat", {}, { format: Format, rule: FormulaRule }),
  },
  CellValue: {
    property: "cellValue",
    Class: storedObject("Excel.CellValueConditionalFormat", { rule: null }, { format: Format }),
  },
  ContainsText: {
    property: "textComparison",
    Class: storedObject("Excel.TextConditionalFormat", { rule: null }, { format: Format }),
  },
  TopBottom: {
    property: "topBottom",
    Class: storedObject("Excel.TopBottomConditionalFormat", { rule: null }, { format: Format }),
  },
  PresetCriteria: {
    property: "preset",
    Class: storedObject("Excel.PresetCriteriaConditionalFormat", { rule: null }, { format: Format }),
  },
  DataBar: {
    property: "dataBar",
    Class: storedObject(
      "Excel.DataBarConditionalFormat",
      {
        axisColor: "#000000",
        axisFormat: "Automatic",
        barDirection: "Context",
        lowerBoundRule: automatic,
        upperBoundRule: automatic,
        showDataBarOnly: false,
      },
      {
        positiveFormat: storedObject("Excel.ConditionalDataBarPositiveFormat", bar),
        negativeFormat: storedObject("Excel.ConditionalDataBarNegativeFormat", {
          borderColor: "",
          fillColor: "#FF0000",
          matchPositiveBorderColor: true,
          matchPositiveFillColor: false,
        }),
      },
    ),
  },
  ColorScale: {
    property: "colorScale",
    Class: storedObject("Excel.ColorScaleConditionalFormat", { criteria: null }),
  },
  IconSet: {
    property: "iconSet",
    Class: storedObject("Excel.IconSetConditionalFormat", {
      criteria: [],
      reverseIconOrder: false,
      showIconOnly: false,
      style: "ThreeTrafficLights1",
    }),
  },
};
