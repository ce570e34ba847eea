/**
 * The look over an ONNX file before it is decoded, so that decoding takes no more memory than the file is worth. Decoded, two bytes can
 * become an object of a hundred, and the decoder takes a part's length at its word even where the part around it is shorter.
 */
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'

/** Four times what the largest network that Inkling holds needs, which leaves room for 64-bit numbers. */
const longestFile = 320_000_000
/** Bytes of everything but numbers. Networks with the source lines of their program beside each node have some ten thousand. */
const longestStructure = 1_000_000

/** The parts of a message that are looked into, by field number; `numbers` are not counted as structure. */
type Parts = { readonly numbers?: readonly number[]; readonly inside?: Readonly<Record<number, Parts>> }

// The numbers are those of onnx.proto: TensorProto's float_data, int32_data, raw_data and double_data, and so on.
const tensor: Parts = { numbers: [4, 5, 9, 10] }
const attribute: Parts = { inside: { 5: tensor } }
const node: Parts = { inside: { 5: attribute } }
const graph: Parts = { inside: { 1: node, 5: tensor } }
const model: Parts = { inside: { 7: graph } }

/**
 * Whether the bytes begin as an ONNX model does: `ir_version`, then another field of a model. No JSON text and no safetensors
 * header begins so.
 */
export function isOnnx(bytes: Uint8Array): boolean {
  const [first, version = 0, next = 0] = bytes
  const knownFields = [2, 3, 4, 5, 6, 7, 8, 14, 20]
  return first === 0x08 && version > 0 && version < 0x80 && next < 0x80 && knownFields.includes(next >> 3)
}

/** Throws when the file is longer, or has more to it beside numbers, than a network needs, or is not protobuf. */
export function checkExtent(bytes: Uint8Array): void {
  if (bytes.length > longestFile) throw new Error(`${bytes.length} bytes are more than any network needs.`)
  const reader = new BinaryReader(bytes)
  let structure = 0

  const walk = (parts: Parts, end: number): void => {
    while (reader.pos < end) {
      const start = reader.pos
      const [field, type] = reader.tag()
      const inside = parts.inside?.[field]
      if (inside && type === WireType.LengthDelimited) {
        const length = reader.uint32()
        if (reader.pos + length > end) throw new Error('A part is longer than what it is part of.')
        structure += reader.pos - start
        walk(inside, reader.pos + length)
      } else {
        if (inside || type === WireType.StartGroup) throw new Error(`Field ${field} is not what ONNX has there.`)
        reader.skip(type, field)
        if (!parts.numbers?.includes(field)) structure += reader.pos - start
      }
      if (structure > longestStructure) throw new Error('There is more beside the numbers than any network needs.')
    }
    if (reader.pos !== end) throw new Error('A part is longer than what it is part of.')
  }
  walk(model, bytes.length)
}
