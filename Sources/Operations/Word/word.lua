-- Columns share the line by their longest word and their longest text, so that no word is broken.
local function widths(table)
  local words, texts = {}, {}
  local function measure(rows)
    for _, row in ipairs(rows) do
      if #row.cells == #table.colspecs then
        for place, cell in ipairs(row.cells) do
          local text = pandoc.utils.stringify(cell.contents)
          texts[place] = math.max(texts[place] or 3, math.min(utf8.len(text) or #text, 60))
          for word in text:gmatch('%S+') do
            words[place] = math.max(words[place] or 3, math.min(utf8.len(word) or #word, 24))
          end
        end
      end
    end
  end
  measure(table.head.rows)
  for _, body in ipairs(table.bodies) do measure(body.body) end
  local least, more = 0, 0
  for place = 1, #table.colspecs do
    words[place] = (words[place] or 3) + 2
    texts[place] = math.max(texts[place] or 3, words[place])
    least = least + words[place]
    more = more + texts[place] - words[place]
  end
  -- A line of an upright page holds about this many small characters.
  local line = math.max(100, least)
  local spare = math.min(line - least, more)
  local all, sum = {}, 0
  for place = 1, #table.colspecs do
    all[place] = words[place] + (more > 0 and spare * (texts[place] - words[place]) / more or 0)
    sum = sum + all[place]
  end
  local whole = math.max(sum, 60)
  for place = 1, #all do all[place] = all[place] / whole end
  return all
end

local function isNumeric(table, place)
  for _, body in ipairs(table.bodies) do
    for _, row in ipairs(body.body) do
      if #row.cells == #table.colspecs then return row.cells[place].classes:includes('n') end
    end
  end
  return false
end

local function bold(cell)
  cell.contents = pandoc.walk_block(pandoc.Div(cell.contents), {
    Plain = function(plain) return pandoc.Plain({pandoc.Strong(plain.content)}) end,
    Para = function(para) return pandoc.Plain({pandoc.Strong(para.content)}) end,
  }).content
end

-- Sums and the heads of groups stand out, as they do on the page.
local function emphasise(rows, always)
  for _, row in ipairs(rows) do
    local class = row.classes
    if always or class:includes('total') or class:includes('subtotal') or class:includes('group') then
      for _, cell in ipairs(row.cells) do bold(cell) end
    end
  end
end

local function asParagraphs(items)
  return items:map(function(blocks)
    return pandoc.List(blocks):map(function(block)
      return block.t == 'Plain' and pandoc.Para(block.content) or block
    end)
  end)
end

function Table(table)
  local share = widths(table)
  for place = 1, #table.colspecs do
    table.colspecs[place] = { isNumeric(table, place) and pandoc.AlignRight or pandoc.AlignLeft, share[place] }
  end
  for _, body in ipairs(table.bodies) do
    emphasise(body.head, true)
    emphasise(body.body, false)
  end
  return table
end

-- The row of a finding has no place to lead to in a document; its number is enough.
function Link(link)
  if link.target:sub(1, 9) == '#finding:' then return link.content end
end

-- The key figures are a small table: what it is, the figure, what to compare it with.
function DefinitionList(list)
  local rows = pandoc.List()
  for _, item in ipairs(list.content) do
    local row = { { pandoc.Plain(item[1]) } }
    for place = 1, 2 do row[place + 1] = item[2][place] or {} end
    rows:insert(row)
  end
  local none = pandoc.List()
  local left = pandoc.AlignLeft
  return pandoc.utils.from_simple_table(
    pandoc.SimpleTable(none, { left, left, left }, { 0.4, 0.22, 0.38 }, {}, rows))
end

function BulletList(list) return pandoc.BulletList(asParagraphs(list.content)) end
function OrderedList(list) return pandoc.OrderedList(asParagraphs(list.content), list.listAttributes) end

-- Notes and sources below a table are as small as the table.
function Div(div)
  if div.classes:includes('notes') then div.attributes['custom-style'] = 'Compact' end
  return div
end

-- A page lies down for a table with more columns than stand on an upright one.
local function section(lying)
  local size = lying and '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' or '<w:pgSz w:w="11906" w:h="16838"/>'
  return pandoc.RawBlock('openxml', '<w:p><w:pPr><w:sectPr>' .. size ..
    '<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1417" w:header="709" w:footer="567" w:gutter="0"/>' ..
    '</w:sectPr></w:pPr></w:p>')
end

function Pandoc(document)
  local blocks = pandoc.List()
  local function add(list)
    for _, block in ipairs(list) do
      if block.t == 'Div' and not block.attributes['custom-style'] then
        add(block.content)
      elseif block.t == 'Table' and #block.colspecs > 9 then
        blocks:extend({ section(false), block, section(true) })
      else
        blocks:insert(block)
      end
    end
  end
  add(document.blocks)
  return pandoc.Pandoc(blocks, document.meta)
end
