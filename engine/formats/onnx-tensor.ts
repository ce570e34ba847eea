/** Tensors of an ONNX file as 32-bit numbers. */
import { TensorProto_DataLocation as DataLocation, TensorProto_DataType as DataType, type TensorProto } from 'onnx-buf'
import { fromHalf } from '#engine/page/half-floats.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/foreign-networks.ts'
import { show } from './reading.ts'

/** Whether a tensor holds numbers that can become weights. */
export function isReal({ dataType }: TensorProto): boolean {
  return [DataType.FLOAT, DataType.FLOAT16, DataType.DOUBLE].includes(dataType)
}

/** The tensor's shape, or null when it has none that memory could hold. */
export function shapeOf({ dims }: TensorProto): readonly number[] | null {
  const shape = dims.map(Number)
  const size = shape.reduce((product, length) => product * length, 1)
  return shape.length <= 4 && shape.every((length) => length >= 1) && size <= 2 ** 31 ? shape : null
}

/** Its numbers, in the order of the file. Throws `bad-file` when they are not as many as its shape says. */
export function readNumbers(tensor: TensorProto, fileName: string): Float32Array {
  const about = { file: fileName, name: show(tensor.name) }
  if (tensor.externalData.length > 0 || tensor.dataLocation === DataLocation.EXTERNAL) {
    throw failure('bad-file', t, 'onnx-external', about)
  }
  const count = (shapeOf(tensor) ?? [NaN]).reduce((product, length) => product * length, 1)
  const raw = new DataView(tensor.rawData.buffer, tensor.rawData.byteOffset, tensor.rawData.byteLength)
  const inRaw = (bytes: number, read: (at: number) => number) =>
    ({ length: raw.byteLength / bytes, read: (index: number) => read(index * bytes) }) as const
  const inList = (list: readonly number[], read = (value: number) => value) =>
    ({ length: list.length, read: (index: number) => read(list[index]!) }) as const
  const numbers = (() => {
    const isRaw = raw.byteLength > 0
    // The number in the file may be of no type that there is.
    switch (tensor.dataType as DataType) {
      case DataType.FLOAT:
        return isRaw ? inRaw(4, (at) => raw.getFloat32(at, true)) : inList(tensor.floatData)
      case DataType.DOUBLE:
        return isRaw ? inRaw(8, (at) => raw.getFloat64(at, true)) : inList(tensor.doubleData)
      case DataType.FLOAT16:
        return isRaw ? inRaw(2, (at) => fromHalf(raw.getUint16(at, true))) : inList(tensor.int32Data, fromHalf)
      default:
        throw failure('bad-file', t, 'onnx-no-floats', about)
    }
  })()
  if (numbers.length !== count) {
    throw failure('bad-file', t, 'onnx-count', { ...about, count: String(numbers.length), wanted: String(count) })
  }
  const values = new Float32Array(count)
  for (let index = 0; index < count; index++) values[index] = numbers.read(index)
  return values
}

/** Whole numbers, such as a shape to give something; null for a tensor of anything else, or of many. */
export function readIntegers(tensor: TensorProto): readonly number[] | null {
  const { dataType, rawData, int64Data, int32Data } = tensor
  const count = (shapeOf(tensor) ?? [NaN]).reduce((product, length) => product * length, 1)
  const isLong = (dataType as DataType) === DataType.INT64
  if ((!isLong && (dataType as DataType) !== DataType.INT32) || !(count <= 16)) return null
  const list = isLong ? int64Data.map(Number) : int32Data
  if (rawData.length === 0) return list.length === count ? list : null
  const bytes = isLong ? 8 : 4
  if (rawData.length !== bytes * count) return null
  const view = new DataView(rawData.buffer, rawData.byteOffset, rawData.byteLength)
  const read = (at: number) => (isLong ? Number(view.getBigInt64(at, true)) : view.getInt32(at, true))
  return Array.from({ length: count }, (_, index) => read(bytes * index))
}
