/// What pandoc is told about a document for a Swedish office: A4, tables over the whole width, marks without links.
enum WordFilter {
  /// The filter, run by the Lua that pandoc brings.
  static let lua = """
    -- A page lies down where a table has more columns than stand on an upright one.
    local function section(lying)
      local size = lying and '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' or '<w:pgSz w:w="11906" w:h="16838"/>'
      return pandoc.RawBlock('openxml', '<w:p><w:pPr><w:sectPr>' .. size ..
        '<w:pgMar w:top="1361" w:right="1134" w:bottom="1247" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/>' ..
        '</w:sectPr></w:pPr></w:p>')
    end

    -- The row of a finding has no place to lead to in a document; its number is enough.
    function Link(link)
      if link.target:sub(1, 9) == '#finding:' then return link.content end
    end

    -- What is only for readers of screens, or for looks on one, is left out.
    function Span(span)
      if span.classes:includes('symbol') then return {} end
    end

    -- Columns share the width by the longest text in each, so that no word processor has to guess.
    function Table(table)
      local longest = {}
      local function measure(rows)
        for _, row in ipairs(rows) do
          local cells = row.cells or row[2]
          if #cells == #table.colspecs then
            for place, cell in ipairs(cells) do
              local text = pandoc.utils.stringify(cell.contents or cell[5])
              longest[place] = math.max(longest[place] or 4, math.min(utf8.len(text) or #text, 46))
            end
          end
        end
      end
      local head = table.head.rows or table.head[2]
      measure(head)
      for _, body in ipairs(table.bodies) do measure(body.body) end
      local sum = 0
      for place = 1, #table.colspecs do sum = sum + (longest[place] or 4) + 2 end
      for place = 1, #table.colspecs do
        table.colspecs[place] = { table.colspecs[place][1], ((longest[place] or 4) + 2) / sum }
      end
      return table
    end

    function Pandoc(document)
      local blocks = pandoc.List()
      local function add(list)
        for _, block in ipairs(list) do
          if block.t == 'Div' then
            add(block.content)
          elseif block.t == 'Table' and #block.colspecs > 8 then
            blocks:insert(section(false))
            blocks:insert(block)
            blocks:insert(section(true))
          else
            blocks:insert(block)
          end
        end
      end
      add(document.blocks)
      blocks:insert(section(false))
      return pandoc.Pandoc(blocks, document.meta)
    end

    """
}
