-- Asks for addresses as readers do: few of them often, most hardly ever.
-- Arguments: a file with an address on each line, how steep it is, and where chance begins.

local paths, sums, total = {}, {}, 0

-- Globals, so that they can be read when the thread has ended.
answers, hits, failures = 0, 0, 0

function init(arguments)
  local steepness = tonumber(arguments[2])
  for path in io.lines(arguments[1]) do
    paths[#paths + 1] = path
    total = total + 1 / (#paths) ^ steepness
    sums[#paths] = total
  end
  math.randomseed(tonumber(arguments[3]))
end

function request()
  local wanted, low, high = math.random() * total, 1, #paths
  while low < high do
    local middle = math.floor((low + high) / 2)
    if sums[middle] < wanted then low = middle + 1 else high = middle end
  end
  return wrk.format('GET', paths[low])
end

function response(status, headers)
  answers = answers + 1
  if status ~= 200 then failures = failures + 1 end
  if string.find(headers['cache-status'] or '', '; hit', 1, true) then hits = hits + 1 end
end

local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

function done()
  for _, thread in ipairs(threads) do
    local counts = { thread:get('answers'), thread:get('hits'), thread:get('failures') }
    print(string.format('Counted: {"answers":%d,"hits":%d,"failures":%d}', unpack(counts)))
  end
end
