import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';

/** One bar, or one stack of bars, under its name. */
export interface Bar {
  name: string;
  [figure: string]: string | number;
}

export interface Series {
  name: string;
  color: string;
}

interface Props {
  label: string;
  rows: Bar[];
  figures: Series[];
  stacked?: boolean;
}

const ROW = 44;
const AXES = 80;

/** A picture of figures that stand in a table below, where they can be read by everybody. */
export default function Bars({ label, rows, figures, stacked = false }: Props) {
  return (
    <div role="img" aria-label={label}>
      <BarChart
        h={rows.length * ROW + AXES}
        data={rows}
        dataKey="name"
        series={figures}
        type={stacked ? 'stacked' : 'default'}
        orientation="vertical"
        withLegend
        gridAxis="x"
        xAxisProps={{ allowDecimals: rows.some((one) => Object.values(one).some((value) => typeof value === 'number' && !Number.isInteger(value))) }}
        yAxisProps={{ width: 150 }}
        barChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
}
