import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Attachment } from 'svelte/attachments';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/** The family must be named: a chart's text does not inherit it. */
const fontFamily = "'Noto Sans SC Variable', sans-serif";

export interface BarChartData {
  categories: string[];
  values: number[];
  /** Names lie at the left and bars run to the right: for many or long names. */
  horizontal?: boolean;
}

function barOptions({ categories, values, horizontal = false }: BarChartData): EChartsCoreOption {
  const animation = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const category = {
    type: 'category' as const,
    data: categories,
    inverse: horizontal,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#6f858a' } },
    axisLabel: { color: '#13272b', fontFamily, fontSize: 13 },
  };
  const value = {
    type: 'value' as const,
    splitLine: { lineStyle: { color: '#e2eaeb' } },
    axisLabel: { color: '#47595e', fontFamily, hideOverlap: true },
  };
  return {
    animation,
    textStyle: { fontFamily },
    grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, textStyle: { fontFamily } },
    xAxis: horizontal ? value : category,
    yAxis: horizontal ? category : value,
    series: [
      {
        type: 'bar',
        data: values,
        barMaxWidth: 40,
        itemStyle: { color: '#0d6878', borderRadius: horizontal ? [0, 4, 4, 0] : [4, 4, 0, 0] },
      },
    ],
  };
}

/** Draws bars into an element as SVG and follows its size. Exact numbers belong into a table beside it. */
export function barChart(data: BarChartData): Attachment<HTMLElement> {
  return (element) => {
    const chart = init(element, undefined, { renderer: 'svg' });
    chart.setOption(barOptions(data));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  };
}
