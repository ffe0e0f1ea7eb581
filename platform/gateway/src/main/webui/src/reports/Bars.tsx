import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';

interface Props {
  label: string;
  /** One bar, or one stack of bars, for each. */
  rows: { name: string; [figure: string]: string | number }[];
  figures: { name: string; color: string }[];
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
        yAxisProps={{ width: 150 }}
        barChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
}
